package dev.halfulp.sim;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs tasks on all cores, in the order of starting. At the end those that still run are interrupted. */
public final class Workers implements AutoCloseable {
    /** Time for interrupted tasks to end their programs, in seconds. */
    private static final long GRACE = 10;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    public <T> Future<T> start(Callable<T> task) {
        return threads.submit(task);
    }

    /** What a task gave, or the exception that it threw. */
    public static <T> T await(Future<T> task) throws IOException, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException exception) {
                throw exception;
            }
            throw new IllegalStateException("a task failed: " + cause, cause);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(GRACE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

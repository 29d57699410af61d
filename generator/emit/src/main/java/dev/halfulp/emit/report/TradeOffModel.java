package dev.halfulp.emit.report;

import java.util.List;

/**
 * The variables of the page on a trade-off.
 *
 * @param version of halfulp
 * @param ownership whose the output is
 * @param formula of the function
 * @param parameters with their values, empty for none
 * @param input the input format
 * @param units count of units made
 * @param inputs count of inputs checked for each
 * @param sections one for each cost
 */
public record TradeOffModel(
        String version,
        String ownership,
        String formula,
        String parameters,
        String input,
        long units,
        long inputs,
        List<Section> sections) {
    /**
     * A cost.
     *
     * @param title its name
     * @param chart error against cost
     * @param head what the cells of a row mean
     * @param rows the points that none betters, in the order of their numbers in the chart
     */
    public record Section(String title, Chart chart, List<String> head, List<List<String>> rows) {}
}

package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values, limits and conventions that papers and manuals print; decimals computed with mpmath. */
class PrintedExamplesTest {
    private static final BigDecimal TOLERANCE = new BigDecimal("2e-28");

    /** From -8 to 8 in steps of 1/40. */
    private static Rational[] grid() {
        return IntStream.rangeClosed(-320, 320)
                .mapToObj(i -> Rational.of(i, 40))
                .toArray(Rational[]::new);
    }

    private static BigDecimal greatest(Function<Rational, BigDecimal> function) {
        BigDecimal greatest = function.apply(Rational.ZERO);
        for (Rational x : grid()) {
            greatest = greatest.max(function.apply(x));
        }
        return greatest;
    }

    private static BigDecimal greatestDifference(String one, String other) {
        ExactValues left = ExactValues.of(one);
        ExactValues right = ExactValues.of(other);
        return greatest(x -> left.at(x, 20).subtract(right.at(x, 20)).abs());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threshold(theta=0.5) | -1    | 0",
                "threshold(theta=0.5) | 0     | 0",
                "threshold(theta=0.5) | 0.5   | 0",
                "threshold(theta=0.5) | 1     | 1",
                "threshold            | 0     | 0",
                "swish(beta=0)        | 3     | 1.5",
                "swish(beta=0)        | -7    | -3.5",
                "swish(beta=0)'       | 5     | 0.5",
                "swish(beta=inf)      | -3    | 0",
                "swish(beta=inf)      | 0     | 0",
                "swish(beta=inf)      | 3     | 3",
                "swish(beta=inf)'     | 0     | 0",
                "elu(alpha=0)         | -3    | 0",
                "elu(alpha=0)         | 3     | 3",
                "gelu(mu=1,sigma=2)   | 1     | 0.5",
                "gelu(mu=-3)          | -3    | -1.5",
                "tanhshrink           | 0     | 0",
                "hard_swish           | -1.5  | -0.375",
                "hard_swish'          | -1.5  | 0",
                "relu_general(max_value=6,slope=0.1,threshold=1) | 6    | 6",
                "relu_general(max_value=6,slope=0.1,threshold=1) | 2    | 2",
                "relu_general(max_value=6,slope=0.1,threshold=1) | 1    | 0",
                "relu_general(max_value=6,slope=0.1,threshold=1) | -1   | -0.2",
                "shrink(lambd=1,bias=1.5)                        | 2    | 0.5",
                "shrink(lambd=1,bias=1.5)                        | -2   | -0.5",
                "shrink(lambd=1,bias=1.5)                        | 1    | 0",
                "threshold_value(threshold=2,value=-9)           | 2    | -9",
                "threshold_value(threshold=2,value=-9)           | 2.01 | 2.01",
                "soft_shrink          | 2     | 1.5",
                "soft_shrink          | -2    | -1.5",
                "hard_shrink          | 0.5   | 0",
                "hard_shrink          | -0.51 | -0.51",
                "sparse_plus          | 0     | 0.25",
                "squareplus           | 0     | 1",
                "softsign             | -3    | -0.75",
                "isru                 | 0.75  | 0.6",
                "bent_identity        | 0.75  | 0.875"
            })
    void valuesThatAreExact(String function, String x, BigDecimal value) {
        assertThat(ExactValues.of(function).at(x)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tanhshrink               | -2  | -1.0359724199241831160535862759",
                "tanhshrink               | -1  | -0.238405844044235111880541717395",
                "tanhshrink               | 1   | 0.238405844044235111880541717395",
                "tanhshrink               | 2   | 1.0359724199241831160535862759",
                "gelu(mu=1,sigma=2)       | 3   | 2.5240342382056288457556976369",
                "gelu(mu=1,sigma=2)'      | 3   | 1.20430083284725797328197783504",
                "gelu(mu=-0.5,sigma=1/2)  | -2  | -0.00269979606326018905330362953519",
                "swish(beta=50)           | 0.1 | 0.0993307149075715144440638019619",
                "selu                     | -1  | -1.11133073781256276179864066243",
                "selu'                    | 0   | 1.75809934084737685994021752081",
                "rrelu'                   | 0   | 0.229166666666666666666666666667"
            })
    void valuesToManyDigits(String function, String x, BigDecimal value) {
        assertThat(ExactValues.of(function).at(x).subtract(value).abs()).isLessThanOrEqualTo(TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relu'                     | 0    | 0",
                "relu6'                    | 0    | 0",
                "relu6'                    | 6    | 0",
                "scaled_relu(alpha=3)'     | 0    | 0",
                "relu_squared'             | 0    | 0",
                "relu_general'             | 0    | 0",
                "relu_general(max_value=6)'| 6    | 0",
                "thresholded_relu'         | 1    | 0",
                "hard_tanh'                | -1   | 0",
                "hard_tanh'                | 1    | 0",
                "hard_sigmoid'             | -3   | 0",
                "hard_sigmoid'             | 3    | 0",
                "onnx.hard_sigmoid'        | -2.5 | 0",
                "onnx.hard_sigmoid'        | 2.5  | 0",
                "soft_shrink'              | -0.5 | 0",
                "soft_shrink'              | 0.5  | 0",
                "hard_shrink'              | -0.5 | 0",
                "hard_shrink'              | 0.5  | 0",
                "shrink(bias=0.5)'         | -0.5 | 0",
                "shrink(bias=0.5)'         | 0.5  | 0",
                "soft_shrink(lambda=0)'    | 0    | 0",
                "leaky_relu'               | 0    | 0.01",
                "prelu'                    | 0    | 0.25",
                "rrelu(lower=1/4,upper=1)' | 0    | 0.625",
                "elu(alpha=0.5)'           | 0    | 0.5",
                "selu(alpha=0.5,lambda=3)' | 0    | 1.5",
                "celu(alpha=2)'            | 0    | 1",
                "=abs(x)'                  | 0    | 0",
                "=sign(x)'                 | 0    | 0",
                "=abs(x - 1)'              | 0    | -1",
                "=if(x <= 1, 3*x, 5*x)'    | 1    | 3",
                "=if(x < 1, 3*x, 5*x)'     | 1    | 5",
                "hard_swish'               | -3   | 0",
                "hard_swish'               | 3    | 1",
                "threshold'                | -1   | 0",
                "threshold'                | 0    | 0",
                "threshold'                | 1    | 0",
                "threshold_value(threshold=1,value=0)' | 1 | 0",
                "sparse_plus'              | -1   | 0",
                "sparse_plus'              | 1    | 1"
            })
    void derivativesAtKinks(String function, String x, BigDecimal value) {
        assertThat(ExactValues.of(function).at(x)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sigmoid'          | 0.25",
                "tanh'             | 1",
                "softplus'         | 0.5",
                "softplus(beta=3)' | 0.5",
                "log_sigmoid'      | 0.5",
                "silu'             | 0.5",
                "gelu'             | 0.5",
                "gelu_tanh'        | 0.5",
                "gelu_sigmoid'     | 0.5",
                "mish'             | 0.6",
                "tanhshrink'       | 0",
                "softsign'         | 1"
            })
    void derivativesAtZero(String function, BigDecimal value) {
        assertThat(ExactValues.of(function).at("0")).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"sigmoid', 0.25", "tanh', 1"})
    void slopesPeakAtZeroAndNowhereElse(String function, BigDecimal peak) {
        ExactValues values = ExactValues.of(function);
        for (Rational x : grid()) {
            assertThat(values.at(x, 20).compareTo(peak)).as("at %s", x).isEqualTo(x.signum() == 0 ? 0 : -1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "silu, -1.27846454276107379510935873902, -0.278464542761073795109358739023",
        "gelu, -0.75179152469356445745790494678, -0.169971207479903661693868470982",
        "mish, -1.19243121451549521213758834042, -0.308843413017250406628760229042",
        "hard_swish, -1.5, -0.375"
    })
    void minima(String function, String argument, BigDecimal minimum) {
        ExactValues values = ExactValues.of(function);
        ExactValues slopes = ExactValues.of(function + "'");
        Rational x = Rational.parse(argument);
        assertThat(values.at(x, 30).subtract(minimum).abs()).isLessThanOrEqualTo(TOLERANCE);
        assertThat(slopes.at(x, 30).abs()).isLessThanOrEqualTo(TOLERANCE);
        Rational aside = Rational.of(1, 1000);
        assertThat(slopes.at(x.subtract(aside), 30)).isNegative();
        assertThat(slopes.at(x.add(aside), 30)).isPositive();
        assertThat(greatest(t -> values.at(t, 20).negate())).isLessThanOrEqualTo(minimum.negate());
    }

    @Test
    void theFormsOfGeluDiffer() {
        assertThat(greatestDifference("gelu", "gelu_tanh"))
                .isBetween(new BigDecimal("0.0004732"), new BigDecimal("0.000473235517952"));
        assertThat(greatestDifference("gelu", "gelu_sigmoid"))
                .isBetween(new BigDecimal("0.020334"), new BigDecimal("0.0203348692664"));
    }

    /** The greatest difference is W(1/e) / 50. */
    @Test
    void aLargeBetaTurnsSwishNearlyIntoRelu() {
        assertThat(greatestDifference("swish(beta=50)", "relu"))
                .isBetween(new BigDecimal("0.0052"), new BigDecimal("0.00556929085522147590"));
    }

    @ParameterizedTest
    @CsvSource({
        // The first of 256 codes from -128 that gives 1; 128 where none does. A code is worth 1/16.
        "0.53, 9",
        "0.5, 9",
        "0.4999, 8",
        "-0.53, -8",
        "7.9375, 128",
        "7.93, 127",
        "100, 128",
        "-8, -127",
        "-8.0001, -128",
        "-100, -128"
    })
    void aThresholdBetweenCodesAtOneAndBeyondAll(String theta, long firstOne) throws SpecException, BoundException {
        UnitSpec spec = SpecReader.readUnit(
                        "test",
                        Map.of(
                                "activation",
                                "threshold",
                                "params",
                                "theta=" + theta,
                                "input",
                                "s8f4",
                                "output",
                                "u1f0"))
                .spec();
        Interpreter interpreter = new Interpreter(UnitMaker.make(spec).datapath());
        Format input = spec.input();
        for (long code = input.minCode(); code <= input.maxCode(); code++) {
            assertThat(interpreter.apply(code)).as("code %d", code).isEqualTo(code >= firstOne ? 1 : 0);
        }
    }
}

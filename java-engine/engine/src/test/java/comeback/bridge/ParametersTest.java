package comeback.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {
    @Test
    void areTheNativeSidesInItsOrder() {
        List<String> ours = Arrays.stream(Parameter.values())
                .map(parameter -> String.join(
                        " ",
                        String.valueOf(parameter.ordinal()),
                        parameter.id(),
                        plain(parameter.least()),
                        plain(parameter.most()),
                        plain(parameter.standard()),
                        plain(parameter.step())))
                .toList();
        assertThat(ours).isEqualTo(Golden.lines("parameters-v1.txt"));
    }

    @Test
    void aSnapshotIsNobodysToChange() {
        float[] values = Parameters.standard().values();
        Parameters parameters = new Parameters(values);
        values[Parameter.BARS.ordinal()] = 7;
        parameters.values()[Parameter.BARS.ordinal()] = 8;
        assertThat(parameters.value(Parameter.BARS)).isEqualTo(4);
        assertThat(parameters).isEqualTo(Parameters.standard());
    }

    @Test
    void stepsAndSwitchesHaveValuesOfTheirOwn() {
        float[] values = Parameters.standard().values();
        values[Parameter.STYLE.ordinal()] = 2.9999998f;
        values[Parameter.FREEZE.ordinal()] = 1;
        Parameters parameters = new Parameters(values);
        assertThat(parameters.whole(Parameter.STYLE)).isEqualTo(3);
        assertThat(parameters.isOn(Parameter.FREEZE)).isTrue();
        assertThat(parameters.isOn(Parameter.BYPASS)).isFalse();
    }

    @Test
    void thereIsOneValueForEach() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Parameters(new float[22]));
    }

    private static String plain(float value) {
        return value == (int) value ? String.valueOf((int) value) : String.valueOf(value);
    }
}

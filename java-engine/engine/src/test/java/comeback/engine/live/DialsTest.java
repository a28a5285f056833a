package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.Rating;
import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.plan.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialsTest {
    private static final Style STYLE = Studio.style("boom-bap");

    @ParameterizedTest
    @CsvSource({"0, CLEAN", "1, RADIO", "2, EXPLICIT", "0.9999, RADIO"})
    void theRatingIsTheParameters(float value, Rating rating) {
        assertThat(Dials.turned(STYLE, with(Parameter.RATING, value)).rating()).isEqualTo(rating);
        assertThat(Dials.turned(STYLE.rated(Rating.EXPLICIT), with(Parameter.RATING, value))
                        .rating())
                .isEqualTo(rating);
    }

    @Test
    void everyRatingIsAStepOfTheParameter() {
        assertThat(Parameter.RATING.most()).isEqualTo(Rating.values().length - 1f);
    }

    @Test
    void inTheMiddleTheyLeaveAStyleAsItIs() {
        assertThat(Dials.turned(STYLE, Parameters.standard())).isEqualTo(STYLE);
    }

    private static Parameters with(Parameter parameter, float value) {
        float[] values = Parameters.standard().values();
        values[parameter.ordinal()] = value;
        return new Parameters(values);
    }
}

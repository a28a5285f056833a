package comeback.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeTest {
    @ParameterizedTest
    @CsvSource({
        "SIBLING, 8, 800000, 1200000, 800000",
        "TRIANGLE, 12, 800000, 1200000, 100000",
        "CIRCLE, 12, 40000, 40000, 400000",
        "LINE, 12, 40000, 40000, 400000"
    })
    void onPaperItIsAsPublished(TaskName task, int layers, long ntp, long teacherless, long diffusion) {
        Recipe recipe = Recipe.of(task, "ntp", Scale.PAPER);
        assertThat(recipe).isEqualTo(new Recipe(layers, 12, 768, 64, 1e-4, 2000, ntp));
        assertThat(Recipe.of(task, "teacherless", Scale.PAPER).steps()).isEqualTo(teacherless);
        assertThat(Recipe.of(task, "diffusion", Scale.PAPER).steps()).isEqualTo(diffusion);
    }

    @Test
    void theRateRisesAndThenStays() {
        Recipe recipe = Recipe.of(TaskName.LINE, "ntp", Scale.PAPER);
        assertThat(recipe.rateAt(1)).isCloseTo(5e-8, within(1e-15));
        assertThat(recipe.rateAt(1000)).isCloseTo(5e-5, within(1e-12));
        assertThat(recipe.rateAt(2000)).isEqualTo(1e-4);
        assertThat(recipe.rateAt(40_000)).isEqualTo(1e-4);
    }
}

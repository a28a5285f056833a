package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.listen.DecodeSchedule.Due;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodeScheduleTest {
    private static final int SPEAKS = 250;
    private static final int SILENT = 450;

    @Test
    void aBattleIsHeardEachSecondAndInHasteWhereAVoiceFallsSilent() {
        assertThat(due(Patience.LIVE))
                .startsWith(new Due(100, false), new Due(200, false), new Due(SPEAKS + 12, true))
                .filteredOn(Due::inHaste)
                .as("one pause, one pass in haste")
                .hasSize(1);
    }

    @Test
    void nobodyWaitsForARecording() {
        assertThat(due(Patience.THOROUGH)).containsExactly(new Due(400, false));
    }

    @Test
    void whatIsHeardWhenNothingIsDueIsAllThereIsAndInHasteWhereSomebodyWaits() {
        DecodeSchedule live = Patience.LIVE.schedule();
        live.row(true);
        assertThat(live.isDue()).isFalse();
        assertThat(live.take()).isEqualTo(new Due(1, true));
        assertThat(Patience.THOROUGH.schedule().take()).isEqualTo(new Due(0, false));
    }

    @Test
    void hasteLeavesFewerReadings() {
        assertThat(Patience.LIVE.beam(false)).isGreaterThan(Patience.LIVE.beam(true));
        assertThat(Patience.THOROUGH.beam(false)).isEqualTo(Patience.THOROUGH.beam(true));
    }

    /// All places that are due while somebody speaks and is then silent.
    private static List<Due> due(Patience patience) {
        DecodeSchedule schedule = patience.schedule();
        List<Due> all = new ArrayList<>();
        for (int row = 0; row < SILENT; row++) {
            schedule.row(row < SPEAKS);
            while (schedule.isDue()) {
                all.add(schedule.take());
            }
        }
        return all;
    }
}

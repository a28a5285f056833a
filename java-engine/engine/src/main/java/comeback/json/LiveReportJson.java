package comeback.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What the engine tells the plugin's shell while it works, as JSON: an object each, with its name in `report`.
public final class LiveReportJson {
    private LiveReportJson() {}

    /// A line of an answer as the editor shows it.
    ///
    /// @param bar zero-based, on the host's timeline
    /// @param anchors what the opponent said that it takes up
    public record Line(int bar, String text, String move, List<String> anchors) {}

    /// Everything from here on, documents too, is of the song that the shell opened under this number.
    public static String opened(long opening) {
        return object("opened").put("opening", opening).toString();
    }

    /// What the opponent was heard to say in a turn.
    public static String heard(int turn, String text, boolean isFinal) {
        return object("heard")
                .put("turn", turn)
                .put("text", text)
                .put("final", isFinal)
                .toString();
    }

    /// The take of a turn that plays.
    ///
    /// @param takes how many takes the turn has
    public static String answer(int turn, int take, int takes, boolean locked, List<Line> lines) {
        ObjectNode report = object("answer")
                .put("turn", turn)
                .put("take", take)
                .put("takes", takes)
                .put("locked", locked);
        ArrayNode array = report.putArray("lines");
        for (Line line : lines) {
            ObjectNode node = array.addObject()
                    .put("bar", line.bar())
                    .put("text", line.text())
                    .put("move", line.move());
            line.anchors().forEach(node.putArray("anchors")::add);
        }
        return report.toString();
    }

    /// Something the producer should know, in one sentence.
    public static String notice(String sentence) {
        return object("notice").put("sentence", sentence).toString();
    }

    /// The same, to be shown until the producer has read it, whatever is noticed later.
    public static String announcement(String sentence) {
        return object("notice").put("sentence", sentence).put("stays", true).toString();
    }

    private static ObjectNode object(String name) {
        return JsonNodeFactory.instance.objectNode().put("report", name);
    }
}

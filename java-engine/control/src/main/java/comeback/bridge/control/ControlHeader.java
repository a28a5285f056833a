package comeback.bridge.control;

import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Properties;
import org.bytedeco.javacpp.tools.Info;
import org.bytedeco.javacpp.tools.InfoMap;
import org.bytedeco.javacpp.tools.InfoMapper;

/// What JavaCPP reads at build time: the C header that both languages share, and what Java calls its struct.
@Properties(
        value = @Platform(include = "wire/Control.h", library = "jnicomeback"),
        target = "comeback.bridge.control.generated",
        global = "comeback.bridge.control.generated.ControlConstants")
public class ControlHeader implements InfoMapper {
    @Override
    public void map(InfoMap infos) {
        infos.put(new Info("comeback_control").pointerTypes("ControlTable"));
    }
}

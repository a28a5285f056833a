package comeback.bridge;

import java.util.Arrays;

/// What all parameters were at one time: plain values in the order of `Parameter`.
public record Parameters(float[] values) {
    /// @throws IllegalArgumentException when there is not one value for each parameter
    public Parameters {
        if (values.length != Parameter.values().length) {
            throw new IllegalArgumentException(
                    "%d values for %d parameters".formatted(values.length, Parameter.values().length));
        }
        values = values.clone();
    }

    /// As they are before anybody has turned one.
    public static Parameters standard() {
        Parameter[] all = Parameter.values();
        float[] values = new float[all.length];
        for (Parameter parameter : all) {
            values[parameter.ordinal()] = parameter.standard();
        }
        return new Parameters(values);
    }

    /// A copy.
    @Override
    public float[] values() {
        return values.clone();
    }

    public float value(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /// The value of a parameter that has steps, as the number of its step: a mode, a slot, a count of bars.
    public int whole(Parameter parameter) {
        return Math.round(value(parameter));
    }

    /// Whether a parameter that is a switch is on.
    public boolean isOn(Parameter parameter) {
        return value(parameter) >= 0.5f;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Parameters" + Arrays.toString(values);
    }
}

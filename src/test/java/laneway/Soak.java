// SPDX-License-Identifier: Apache-2.0
package laneway;

/// How long tests go on that could go on for ever: short in the gate, at length in the soak.
public final class Soak {
    private static final boolean LONG = Boolean.getBoolean("laneway.soak");

    private Soak() {}

    /// Whether this is the soak.
    public static boolean isLong() {
        return LONG;
    }

    /// One of two amounts.
    public static int of(int brief, int atLength) {
        return LONG ? atLength : brief;
    }

    /// Prints a figure of the soak.
    public static void report(String what, Object figure) {
        if (LONG) {
            System.out.println("soak: " + what + ": " + figure);
        }
    }
}

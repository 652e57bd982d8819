// SPDX-License-Identifier: Apache-2.0
package laneway;

/// How long tests go on that could go on for ever: short in the gate, at length in the soak.
///
/// The property `laneway.soak` says how much of the long form is run, 1 for all of it.
public final class Soak {
    private static final double SHARE = Double.parseDouble(System.getProperty("laneway.soak", "0"));

    private Soak() {}

    /// Whether this is the soak.
    public static boolean isLong() {
        return SHARE > 0;
    }

    /// One of two amounts.
    public static int of(int brief, int atLength) {
        return isLong() ? Math.max(brief, (int) (atLength * SHARE)) : brief;
    }

    /// Prints a figure of the soak.
    public static void report(String what, Object figure) {
        if (isLong()) {
            System.out.println("soak: " + what + ": " + figure);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

/// Says how much room something takes.
public final class Sizes {
    private static final double KILO = 1000;

    private Sizes() {}

    /// Such as "120 KB"; never "0 KB" for what takes some room.
    public static String say(long bytes) {
        double kilobytes = Math.ceil(bytes / KILO);
        if (kilobytes < KILO) {
            return Words.say("size.kilo", kilobytes);
        }
        double megabytes = bytes / KILO / KILO;
        return megabytes < KILO
                ? Words.say("size.mega", megabytes)
                : Words.say("size.giga", megabytes / KILO);
    }
}

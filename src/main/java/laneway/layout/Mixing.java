// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// Mixes opaque colours.
public final class Mixing {
    private Mixing() {}

    /// A colour that lies between two others.
    ///
    /// @param share of the second colour, 0 to 1
    public static int mix(int first, int second, double share) {
        return 0xff000000
                | channel(first, second, share, 16)
                | channel(first, second, share, 8)
                | channel(first, second, share, 0);
    }

    private static int channel(int first, int second, double share, int shift) {
        int from = (first >> shift) & 0xff;
        int to = (second >> shift) & 0xff;
        return (int) Math.round(from + (to - from) * share) << shift;
    }
}

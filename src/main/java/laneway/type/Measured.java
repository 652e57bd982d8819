// SPDX-License-Identifier: Apache-2.0
package laneway.type;

/// A text ready for line breaking: per character its advance in ems and what it means for a break.
///
/// A cluster's advance stands at its first character.
final class Measured {

    /// Inside a grapheme cluster: never broken before.
    static final byte INSIDE = 0;

    /// The start of a cluster: broken before only where a word is wider than the line.
    static final byte CLUSTER = 1;

    /// The start of a cluster that a line may begin with.
    static final byte OPPORTUNITY = 2;

    /// White space: hangs at the end of a line, and a line may begin after it.
    static final byte SPACE = 3;

    final float[] advances;
    final byte[] kinds;

    Measured(int length) {
        advances = new float[length];
        kinds = new byte[length];
    }

    int length() {
        return kinds.length;
    }

    /// The width of a part, in ems.
    double width(int start, int end) {
        double width = 0;
        for (int i = start; i < end; i++) {
            width += advances[i];
        }
        return width;
    }

    /// Where the cluster after the one at `start` begins.
    int nextCluster(int start) {
        int next = start + 1;
        while (next < kinds.length && kinds[next] == INSIDE) {
            next++;
        }
        return next;
    }

    /// The start of the cluster before `end`.
    int previousCluster(int end) {
        int previous = end - 1;
        while (previous > 0 && kinds[previous] == INSIDE) {
            previous--;
        }
        return previous;
    }

    /// `end` without the white space before it, not below `start`.
    int trimmed(int start, int end) {
        int last = end;
        while (last > start && kinds[last - 1] == SPACE) {
            last--;
        }
        return last;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

/// How sentiments are written.
final class Sentiment {
    private Sentiment() {}

    /// With its sign: a true minus, or a plus.
    static String signed(int sentiment) {
        if (sentiment == 0) {
            return "0";
        }
        return sentiment < 0 ? "−" + -sentiment : "+" + sentiment;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

/// What is shown upon the board beside the map itself.
///
/// @param marks hand-overs and drop-off between stages
/// @param heat how badly needs are served
public record Layers(boolean marks, boolean heat) {
    /// What holds before anybody has chosen.
    public static final Layers FIRST = new Layers(true, false);

    public Layers withMarks(boolean wanted) {
        return new Layers(wanted, heat);
    }

    public Layers withHeat(boolean wanted) {
        return new Layers(marks, wanted);
    }
}

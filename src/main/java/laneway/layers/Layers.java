// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

/// What is shown upon the board beside the map itself.
///
/// @param marks hand-overs and drop-off between stages
/// @param heat how badly needs are served
/// @param paths how customers do along the stages
/// @param lifecycles what runs beside the stages
/// @param customers how many real customers are in the stages and go on, as last answered
public record Layers(
        boolean marks, boolean heat, boolean paths, boolean lifecycles, boolean customers) {
    /// Nothing but the map.
    public static final Layers NONE = new Layers(false, false, false, false, false);

    /// What holds before anybody has chosen.
    public static final Layers FIRST = new Layers(true, false, true, true, true);

    public Layers withMarks(boolean wanted) {
        return new Layers(wanted, heat, paths, lifecycles, customers);
    }

    public Layers withHeat(boolean wanted) {
        return new Layers(marks, wanted, paths, lifecycles, customers);
    }

    public Layers withPaths(boolean wanted) {
        return new Layers(marks, heat, wanted, lifecycles, customers);
    }

    public Layers withLifecycles(boolean wanted) {
        return new Layers(marks, heat, paths, wanted, customers);
    }

    public Layers withCustomers(boolean wanted) {
        return new Layers(marks, heat, paths, lifecycles, wanted);
    }
}

// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.ActionState;
import laneway.model.Agreement;
import laneway.model.Better;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.Comparison;
import laneway.model.CurveBy;
import laneway.model.FilterMode;
import laneway.model.Lack;
import laneway.model.LaneKind;
import laneway.model.Measure;
import laneway.model.MetricKind;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Origin;
import laneway.model.Perspective;
import laneway.model.Role;
import laneway.model.Standing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names that the values of an enum have in files: `make-or-break`.
///
/// People who write a map by hand may use capitals, spaces or underscores too.
record Choice<E extends Enum<E>>(Map<E, String> names, Map<String, E> values) {
    static final Choice<CardKind> CARD_KIND = of(CardKind.class);
    static final Choice<Certainty> CERTAINTY = of(Certainty.class);
    static final Choice<Colour> COLOUR = of(Colour.class);
    static final Choice<CurveBy> CURVE_BY = of(CurveBy.class);
    static final Choice<FilterMode> FILTER_MODE = of(FilterMode.class);
    static final Choice<LaneKind> LANE_KIND = of(LaneKind.class);
    static final Choice<Mode> MODE = of(Mode.class);
    static final Choice<Moment> MOMENT = of(Moment.class);
    static final Choice<Perspective> PERSPECTIVE = of(Perspective.class);
    static final Choice<MetricKind> METRIC_KIND = of(MetricKind.class);
    static final Choice<Measure.Aggregate> AGGREGATE = of(Measure.Aggregate.class);
    static final Choice<Comparison> COMPARISON = of(Comparison.class);
    static final Choice<Standing> STANDING = of(Standing.class);
    static final Choice<Better> BETTER = of(Better.class);
    static final Choice<Origin> ORIGIN = of(Origin.class);
    static final Choice<Agreement> AGREEMENT = of(Agreement.class);
    static final Choice<Lack> LACK = of(Lack.class);
    static final Choice<ActionState> ACTION_STATE = of(ActionState.class);
    static final Choice<Role> ROLE = of(Role.class);

    private static <E extends Enum<E>> Choice<E> of(Class<E> kind) {
        var names = new HashMap<E, String>();
        var values = new HashMap<String, E>();
        for (E value : kind.getEnumConstants()) {
            var name = normal(value.name());
            names.put(value, name);
            values.put(name, value);
        }
        return new Choice<>(Map.copyOf(names), Map.copyOf(values));
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    String nameOf(E value) {
        return names.getOrDefault(value, "");
    }

    /// The value with a name; empty for one that only a newer version knows.
    Optional<E> named(String name) {
        var value = values.get(name);
        return Optional.ofNullable(value == null ? values.get(normal(name)) : value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import java.util.Arrays;
import java.util.List;

/// A step of a method, in the order in which the steps are done.
public enum GuideStep {
    PURPOSE(Method.ALIGN),
    CUSTOMER(Method.ALIGN),
    FIT(Method.ALIGN),
    MISMATCHES(Method.ALIGN),
    KEY_GOALS(Method.ALIGN),
    IDEAL(Method.ALIGN),
    DROP_OFF(Method.ALIGN),
    STAKEHOLDERS(Method.ALIGN),
    VALUE(Method.KEEP),
    NEW_USERS(Method.KEEP),
    ESTABLISHED_USERS(Method.KEEP),
    TRIGGERS(Method.KEEP),
    SEGMENT_ACTIONS(Method.KEEP),
    DATA(Method.ANALYSE),
    DRAW(Method.ANALYSE),
    GOALS(Method.ANALYSE),
    APPLY(Method.ANALYSE),
    WATCH(Method.ANALYSE),
    ACT(Method.ANALYSE);

    private final Method method;

    GuideStep(Method method) {
        this.method = method;
    }

    /// The method that it belongs to.
    public Method method() {
        return method;
    }

    /// The steps of a method in order.
    public static List<GuideStep> of(Method method) {
        return Arrays.stream(values()).filter(step -> step.method == method).toList();
    }
}

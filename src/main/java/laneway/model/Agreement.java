// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// How a stakeholder stands to the map.
public enum Agreement {
    TO_ASK,
    ASKED,
    AGREED,
    OBJECTS
}

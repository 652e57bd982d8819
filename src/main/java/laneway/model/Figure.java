// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// A number worth knowing, with what it counts: "68 %", "administrators with ten users or fewer".
public record Figure(String value, String label) {}

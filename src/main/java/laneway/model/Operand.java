// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.time.LocalDate;

/// A value with which that of an account's field is compared.
public sealed interface Operand {
    /// A finite number.
    record Amount(double value) implements Operand {
        public Amount {
            Limits.checkNumber("number", value);
        }
    }

    /// A text.
    record Text(String value) implements Operand {
        public Text {
            Limits.checkText(value);
        }
    }

    /// A day.
    record Day(LocalDate value) implements Operand {}

    /// Yes or no.
    record Flag(boolean value) implements Operand {}
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// How the value of an account's field is compared.
public enum Comparison {
    EQUAL,
    LESS_THAN,
    AT_MOST,
    MORE_THAN,
    AT_LEAST,
    /// A text has another in it.
    CONTAINS;

    /// Whether values of this type can be compared so.
    public boolean suits(Operand operand) {
        return switch (this) {
            case EQUAL -> true;
            case LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST ->
                    operand instanceof Operand.Amount || operand instanceof Operand.Day;
            case CONTAINS -> operand instanceof Operand.Text;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.FieldType;

/// What may be asked of accounts.
public record KnownField(String name, FieldType type) {}

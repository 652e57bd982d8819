// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Bytes that nobody can change, equal by content.
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// A copy of the array.
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// A copy that the caller may change.
    public byte[] toArray() {
        return content.clone();
    }

    /// How many there are.
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}

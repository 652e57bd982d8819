// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import java.io.IOException;
import java.io.OutputStream;

/// Something that can be written as a file of another program's kind.
public interface Export {
    /// Writes the whole file; leaves the stream open.
    ///
    /// @throws java.util.concurrent.CancellationException if the progress says so
    /// @throws IOException if the stream fails
    void writeTo(OutputStream out, Progress progress) throws IOException;
}

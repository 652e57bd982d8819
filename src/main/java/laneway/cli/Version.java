// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/// Tells the program's version, which the jar knows.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var known = Optional.ofNullable(Commands.class.getPackage().getImplementationVersion());
        return new String[] {"Laneway " + known.orElse(CliWords.of("version.unknown"))};
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.timer;

import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/// A soft tone of two notes, where there is a sound card.
public final class Tone {
    private static final Logger LOG = Logger.getLogger(Tone.class.getName());
    private static final float RATE = 44_100;
    private static final double SECONDS = 1.6;
    private static final double SECOND_NOTE = 0.28;
    private static final double LOUDNESS = 0.22;

    private Tone() {}

    /// Begins to play the tone and does not wait for its end; opening a sound card may take a
    /// while.
    ///
    /// @return whether there is anything to play it on
    public static boolean play() {
        try {
            // AudioSystem says by an IllegalArgumentException that there is no sound card
            var clip = AudioSystem.getClip();
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    clip.close();
                }
            });
            var samples = samples();
            clip.open(new AudioFormat(RATE, 16, 1, true, false), samples, 0, samples.length);
            clip.start();
            return true;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException silent) {
            LOG.log(Level.FINE, "no tone", silent);
            return false;
        }
    }

    /// The tone as 16-bit samples, the lower byte first.
    static byte[] samples() {
        var bytes = new byte[2 * (int) (RATE * SECONDS)];
        for (int i = 0; i < bytes.length / 2; i++) {
            double at = i / RATE;
            double value = note(at, 659.3) + note(at - SECOND_NOTE, 523.3);
            int sample = (int) (value * LOUDNESS * Short.MAX_VALUE);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }

    /// Swells within a hundredth of a second, so that it does not click, and dies away.
    private static double note(double at, double hertz) {
        return at < 0
                ? 0
                : Math.min(1, at / 0.012)
                        * Math.exp(-3.6 * at)
                        * Math.sin(2 * Math.PI * hertz * at);
    }
}

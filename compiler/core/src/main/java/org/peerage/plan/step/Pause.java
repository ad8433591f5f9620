package org.peerage.plan.step;

import java.time.Duration;
import java.util.Optional;
import org.peerage.platform.Wait;

/**
 * What to wait for.
 *
 * @param least before looking
 * @param most when something is wrong if it still has not happened; nothing where no guide says so
 */
public record Pause(Duration least, Optional<Duration> most, String until) {

  public static Pause of(Wait wait) {
    return new Pause(wait.least(), wait.most(), wait.until());
  }

  /** For as long as the records could be kept when they were changed (plan-proof.md section 8). */
  public static Pause ttl(Duration ttl) {
    return new Pause(
        ttl,
        Optional.empty(),
        "until old answers have left all caches, counted from when every name server of the zone"
            + " answers with the new serial");
  }

  public static Pause until(String words) {
    return new Pause(Duration.ZERO, Optional.empty(), words);
  }
}

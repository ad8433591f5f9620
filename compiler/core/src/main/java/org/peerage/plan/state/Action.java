package org.peerage.plan.state;

import java.util.List;
import java.util.Optional;

/**
 * What one step of a plan does to a world (plan-proof.md section 2).
 *
 * <p>An action that only looks changes nothing but lets copies come through. Where the guides leave
 * open what happens, the {@link Reading} decides.
 */
public sealed interface Action
    permits Look,
        ClusterAction,
        RestartAction,
        UnitAction,
        NetworkAction,
        DnsAction,
        Action.EditOuter,
        Action.Decide,
        Action.Note {

  /**
   * What stands in the way, in the words of plan-proof.md section 2; nothing where it may be done.
   */
  default Optional<String> unmet(World world, Reading reading) {
    return Optional.empty();
  }

  /** States passed through, as while a unit restarts. */
  default List<World> during(World world, Reading reading) {
    return List.of();
  }

  /** The world after it; several where it depends on what the appliance asks for. */
  List<World> after(World world, Reading reading);

  /** Whether it only looks: a plan stops where what it looks for is not so. */
  default boolean isCheck() {
    return false;
  }

  /** Whether it may last longer than a short window may stay open. */
  default boolean isLong() {
    return false;
  }

  /** A zone, policy service or endpoint setting of another system leads to these addresses. */
  record EditOuter(int list, int addresses) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Stability.grown(world, addresses & ~world.outer(list));
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.outer(list, addresses));
    }
  }

  /** A person answers a question; the answer is an input of the plan (section 11). */
  record Decide() implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world);
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** Something that this model does not look at: Cisco TMS, FindMe, an identity provider. */
  record Note() implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world);
    }
  }
}

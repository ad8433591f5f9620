package org.peerage.rules.zonefile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneFileChecks;

/**
 * The rules for zone files, in alphabetical order; apart, since only {@code dns check} loads them.
 */
public final class ZoneFileRules implements ZoneFileChecks {

  @Override
  public Map<String, List<Finding>> check(ZoneFiles files) {
    return new Walk(files).run(list());
  }

  @Override
  public Set<String> idle(ZoneFiles files) {
    var idle = new HashSet<String>();
    for (ZoneFileRule rule : list()) {
      if (rule.isIdle(files)) {
        idle.add(rule.id());
      }
    }
    return idle;
  }

  public static List<ZoneFileRule> list() {
    return List.of(
        new ZoneAliasBesideOtherData(),
        new ZoneCiscoUdsPublic(),
        new ZoneCollabEdgeInside(),
        new ZoneEnumBesideTransports(),
        new ZoneEnumDelimiter(),
        new ZoneEnumFlagNotU(),
        new ZoneEnumIgnoresCase(),
        new ZoneEnumNonTerminal(),
        new ZoneEnumNotAscii(),
        new ZoneEnumOrdersDiffer(),
        new ZoneEnumOwnerMalformed(),
        new ZoneEnumPlusUnescaped(),
        new ZoneEnumResultWithoutScheme(),
        new ZoneEnumSchemeDiffers(),
        new ZoneEnumServiceMalformed(),
        new ZoneEnumTypeExperimental(),
        new ZoneHostNameUnderscore(),
        new ZoneNameNotAbsolute(),
        new ZoneNaptrDangling(),
        new ZoneNaptrDomainWithoutSrv(),
        new ZoneNaptrFlagUnknown(),
        new ZoneNaptrFlagsInvalid(),
        new ZoneNaptrFlagsMixed(),
        new ZoneNaptrRankRepeated(),
        new ZoneNaptrRegexpAndReplacement(),
        new ZoneNaptrRegexpInvalid(),
        new ZoneNaptrServiceElsewhere(),
        new ZoneNaptrServiceUnknown(),
        new ZoneNaptrSipBeforeSips(),
        new ZoneNaptrSipsOverUdp(),
        new ZoneNaptrTransportMissing(),
        new ZoneNaptrTransportNotSrv(),
        new ZonePrivateAddressPublic(),
        new ZonePrivateNumberInE164(),
        new ZoneRecordDiffers(),
        new ZoneRecordMissing(),
        new ZoneRecordRepeated(),
        new ZoneReverseMissing(),
        new ZoneReverseNameDiffers(),
        new ZoneRoundRobinTtlLong(),
        new ZoneSipOverUdp(),
        new ZoneSoaRepeated(),
        new ZoneSrvLabelMisspelt(),
        new ZoneSrvLabelsSwapped(),
        new ZoneSrvOwnerMalformed(),
        new ZoneSrvPortUnusual(),
        new ZoneSrvPortZero(),
        new ZoneSrvPriorityDiffers(),
        new ZoneSrvProtocolWrong(),
        new ZoneSrvRepeated(),
        new ZoneSrvRootNotAlone(),
        new ZoneSrvSetIncomplete(),
        new ZoneSrvTargetIsAddress(),
        new ZoneSrvTargetIsAlias(),
        new ZoneSrvTargetMissing(),
        new ZoneSrvTargetOdd(),
        new ZoneSrvTtlShort(),
        new ZoneSrvWeightDiffers(),
        new ZoneSrvZeroWeightMixed(),
        new ZoneSrvZeroWeights(),
        new ZoneTtlDiffers(),
        new ZoneWithoutNameServer());
  }
}

using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>Names deeds: "bruge chatbots" is "brug af chatbots". Pure.</summary>
internal static class DanishNouns
{
    private static readonly FrozenDictionary<string, string> Deeds = new Dictionary<string, string>
    {
        ["afprøve"] = "afprøvning", ["anonymisere"] = "anonymisering", ["anvende"] = "anvendelse", ["behandle"] = "behandling",
        ["beregne"] = "beregning", ["bruge"] = "brug", ["dele"] = "deling", ["dokumentere"] = "dokumentation", ["drifte"] = "drift",
        ["evaluere"] = "evaluering", ["finansiere"] = "finansiering", ["forankre"] = "forankring", ["gemme"] = "opbevaring",
        ["håndtere"] = "håndtering", ["implementere"] = "implementering", ["inddrage"] = "inddragelse", ["indføre"] = "indførelse",
        ["indhente"] = "indhentning", ["indkøbe"] = "indkøb", ["integrere"] = "integration", ["købe"] = "køb", ["måle"] = "måling",
        ["opbevare"] = "opbevaring", ["optage"] = "optagelse", ["organisere"] = "organisering", ["overføre"] = "overførsel",
        ["overvåge"] = "overvågning", ["prioritere"] = "prioritering", ["pseudonymisere"] = "pseudonymisering", ["rekruttere"] = "rekruttering",
        ["samle"] = "indsamling", ["slette"] = "sletning", ["teste"] = "test", ["træne"] = "træning", ["uddanne"] = "uddannelse",
        ["udbyde"] = "udbud", ["udvikle"] = "udvikling", ["validere"] = "validering", ["vedligeholde"] = "vedligeholdelse",
        ["videregive"] = "videregivelse",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words after which "af" would be wrong: the deed has no thing, or a pronoun for one.</summary>
    private static readonly FrozenSet<string> NoThing = new[]
    {
        "af", "at", "den", "dem", "det", "for", "fra", "hos", "hvad", "hvor", "i", "ikke", "med", "mig", "når", "om", "op", "os", "på", "sig", "sammen", "til", "ud", "uden", "ved",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a deed with its thing; null if it has no good one.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="rest">What follows it.</param>
    public static string? Of(string verb, string rest)
    {
        var next = rest.TrimStart().Split(' ', 2)[0].Trim(',', '.');

        // "… optage opkald og bruge dem" cannot begin with a noun and go on with a verb.
        return next.Length > 0 && !NoThing.Contains(next) && !rest.Contains(" og ", StringComparison.OrdinalIgnoreCase) && Deeds.TryGetValue(verb, out var deed)
            ? $"{deed} af {rest.TrimStart()}"
            : null;
    }
}

using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

/// <summary>Counts what the gate finds of what was planted, and what it finds besides.</summary>
internal sealed class PrivacyMeasure
{
    private readonly Dictionary<(PersonalDataKind Kind, string Variety), (int Planted, int Found)> varieties = [];
    private readonly Dictionary<PersonalDataKind, (int Found, int Right)> findings = [];

    /// <summary>How many texts were looked through.</summary>
    public int Texts { get; private set; }

    /// <summary>How many of them hold nothing.</summary>
    public int Clean { get; private set; }

    /// <summary>How many of those were left as they are, and nothing asked about.</summary>
    public int LeftAlone { get; private set; }

    /// <summary>Where the gate and the corpus do not agree, in the order met.</summary>
    public List<(string What, string Text, string Became)> Differences { get; } = [];

    /// <summary>The varieties of each kind with how many were planted and found.</summary>
    public IEnumerable<(PersonalDataKind Kind, string Variety, int Planted, int Found)> Varieties
        => varieties.OrderBy(row => row.Key.Kind).ThenBy(row => row.Key.Variety, StringComparer.Ordinal).Select(row => (row.Key.Kind, row.Key.Variety, row.Value.Planted, row.Value.Found));

    /// <summary>How many of a kind were planted.</summary>
    public int Planted(PersonalDataKind kind) => Varieties.Where(row => row.Kind == kind).Sum(row => row.Planted);

    /// <summary>The share of what was planted that was found whole.</summary>
    public double Recall(PersonalDataKind kind) => (double)Varieties.Where(row => row.Kind == kind).Sum(row => row.Found) / Planted(kind);

    /// <summary>How many findings of a kind there are.</summary>
    public int Findings(PersonalDataKind kind) => findings.GetValueOrDefault(kind).Found;

    /// <summary>The share of the findings of a kind that touch what was planted of that kind.</summary>
    public double Precision(PersonalDataKind kind) => (double)findings.GetValueOrDefault(kind).Right / Findings(kind);

    /// <summary>Looks through all texts.</summary>
    public static PrivacyMeasure Of(IEnumerable<PlantedText> texts)
    {
        var measure = new PrivacyMeasure();
        foreach (var text in texts)
        {
            measure.Add(text);
        }

        return measure;
    }

    private void Add(PlantedText text)
    {
        var masked = PersonalData.Mask(text.Text);
        var look = PersonalData.Look(text.Text);
        Texts++;
        if (text.Planted.Count == 0)
        {
            Clean++;
            LeftAlone += masked.Changed || look.ToAsk.Count > 0 ? 0 : 1;
        }

        foreach (var planted in text.Planted)
        {
            var key = (planted.Kind, text.SmallLetters && planted.Kind == PersonalDataKind.PersonName ? "small letters" : planted.Variety);
            var found = planted.Kind == PersonalDataKind.Health ? IsAsked(look, text, planted) : planted.Stretches.All(stretch => IsCovered(text.Text, stretch, masked));
            var so = varieties.GetValueOrDefault(key);
            varieties[key] = (so.Planted + 1, so.Found + (found ? 1 : 0));
            if (!found)
            {
                Differences.Add(($"missed {key}", text.Text, look.Text));
            }
        }

        foreach (var finding in masked.Findings)
        {
            Count(finding.Kind, text.Planted.Any(planted => planted.Kind == finding.Kind && planted.Stretches.Any(stretch => finding.Start < stretch.Start + stretch.Length && stretch.Start < finding.End)), text.Text, look.Text);
        }

        foreach (var place in look.ToAsk)
        {
            Count(place.Kind, text.Planted.Any(planted => planted.Kind == place.Kind), text.Text, look.Text);
        }
    }

    private void Count(PersonalDataKind kind, bool right, string text, string became)
    {
        var so = findings.GetValueOrDefault(kind);
        findings[kind] = (so.Found + 1, so.Right + (right ? 1 : 0));
        if (!right)
        {
            Differences.Add(($"wrongly {kind}", text, became));
        }
    }

    /// <summary>Whether no letter or digit of a stretch is left.</summary>
    private static bool IsCovered(string text, (int Start, int Length) stretch, MaskedText masked)
        => Enumerable.Range(stretch.Start, stretch.Length)
            .All(at => !char.IsLetterOrDigit(text[at]) || masked.Findings.Any(finding => finding.Start <= at && at < finding.End));

    private static bool IsAsked(PrivacyLook look, PlantedText text, Planted planted)
    {
        var term = FoldedText.Of(text.Text.Substring(planted.Stretches[0].Start, planted.Stretches[0].Length)).Text;
        return look.ToAsk.Any(place => term.Contains(FoldedText.Of(look.Text.Substring(place.Start, place.Length)).Text, StringComparison.Ordinal));
    }
}

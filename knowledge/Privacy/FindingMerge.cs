namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>Makes one list of what several detectors find in a text.</summary>
internal static class FindingMerge
{
    /// <summary>All findings in the order of the text; places that overlap are one, named by the heavier kind.</summary>
    /// <param name="text">The text as it was typed.</param>
    /// <param name="detectors">What to look for.</param>
    public static List<PersonalDataFinding> All(string text, IReadOnlyList<IPersonalDataDetector> detectors)
    {
        var folded = FoldedText.Of(text);
        var all = detectors.SelectMany(detector => detector.Find(folded)).OrderBy(finding => finding.Start);
        var merged = new List<PersonalDataFinding>();
        foreach (var finding in all)
        {
            if (merged.Count > 0 && finding.Start < merged[^1].End)
            {
                merged[^1] = Union(merged[^1], finding);
            }
            else
            {
                merged.Add(finding);
            }
        }

        return merged;
    }

    private static PersonalDataFinding Union(PersonalDataFinding a, PersonalDataFinding b)
    {
        var heavier = a.Kind <= b.Kind ? a : b;
        return heavier with { Start = a.Start, Length = Math.Max(a.End, b.End) - a.Start };
    }
}

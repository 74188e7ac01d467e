namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>Makes one list of what several detectors find in a text.</summary>
internal static class FindingMerge
{
    /// <summary>How often a text is gone through at most. What was masked can bring what stands beside it into another light.</summary>
    private const int MostRounds = 4;

    /// <summary>All findings in the order of the text; places that overlap are one, named by the heavier kind. With them masked, nothing more is found.</summary>
    /// <param name="text">The text as it was typed.</param>
    /// <param name="detectors">What to look for.</param>
    /// <param name="write">Writes the text with marks in place of findings.</param>
    public static List<PersonalDataFinding> All(
        string text, IReadOnlyList<IPersonalDataDetector> detectors, Func<string, IReadOnlyList<PersonalDataFinding>, MarkedText> write)
    {
        var findings = Once(text, detectors);
        for (var round = 1; round < MostRounds && findings.Count > 0; round++)
        {
            var written = write(text, findings);
            var more = Once(written.Text, detectors);
            if (more.Count == 0)
            {
                break;
            }

            findings = Merged(findings.Concat(more.Select(written.InOriginal)));
        }

        return findings;
    }

    /// <summary>What detectors find in a text as it stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="detectors">What to look for.</param>
    public static List<PersonalDataFinding> Once(string text, IReadOnlyList<IPersonalDataDetector> detectors)
    {
        var folded = FoldedText.Of(text);
        return Merged(detectors.SelectMany(detector => detector.Find(folded)));
    }

    private static List<PersonalDataFinding> Merged(IEnumerable<PersonalDataFinding> findings)
    {
        var merged = new List<PersonalDataFinding>();
        foreach (var finding in findings.OrderBy(finding => finding.Start))
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

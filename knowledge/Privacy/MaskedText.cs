using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>A text that may be stored.</summary>
/// <param name="Text">The text with a readable mark in place of each finding; the given text itself if nothing was found.</param>
/// <param name="Findings">What was found, in the order of the text; places that overlap are one.</param>
public sealed record MaskedText(string Text, EquatableList<PersonalDataFinding> Findings)
{
    /// <summary>Whether anything was masked.</summary>
    public bool Changed => Findings.Count > 0;
}

using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>What the gate says of a text. It holds nothing of what was masked.</summary>
/// <param name="Text">The text with a readable mark in place of each thing masked.</param>
/// <param name="Masked">What was masked, in the order of the text.</param>
/// <param name="ToAsk">What stays and has to be asked about, in the order of the text.</param>
public sealed record PrivacyLook(string Text, EquatableList<MaskedPlace> Masked, EquatableList<PlaceToAsk> ToAsk)
{
    /// <summary>Whether anything was masked.</summary>
    public bool Changed => Masked.Count > 0;
}

/// <summary>A mark in a masked text.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Start">The index of its first UTF-16 unit in the masked text.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Why">Why it was masked.</param>
/// <param name="Words">The same in words.</param>
public sealed record MaskedPlace(PersonalDataKind Kind, int Start, int Length, FindingReason Why, string Words);

/// <summary>A place in a masked text that its writer has to be asked about.</summary>
/// <param name="Kind">What it seems to be.</param>
/// <param name="Start">The index of its first UTF-16 unit in the masked text.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Sentence">The sentence around it, masked.</param>
/// <param name="Why">Why it is asked about.</param>
/// <param name="Words">The same in words.</param>
public sealed record PlaceToAsk(PersonalDataKind Kind, int Start, int Length, string Sentence, FindingReason Why, string Words);

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>A place in a text that holds personal data. It says where, what and why, never the value itself.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Start">The index of its first UTF-16 unit in the text that was looked through.</param>
/// <param name="Length">How many UTF-16 units it takes there.</param>
/// <param name="Certainty">How sure the finding is. Everything found is masked, whatever the certainty.</param>
/// <param name="Why">Why it was taken for personal data.</param>
public sealed record PersonalDataFinding(PersonalDataKind Kind, int Start, int Length, Certainty Certainty, FindingReason Why)
{
    /// <summary>The index after the last UTF-16 unit.</summary>
    public int End => Start + Length;
}

/// <summary>How sure a finding is.</summary>
public enum Certainty
{
    /// <summary>It has the shape only, as the placeholder 000000-0000 has.</summary>
    Shape,

    /// <summary>What can be checked fits, for instance the date of a CPR number.</summary>
    Likely,

    /// <summary>A check digit fits too. CPR numbers given out since 2007 need not have one, so its absence says nothing.</summary>
    Checked,
}

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>
/// What is said of an answer in the bot's own words, whoever writes the rest of the lead: conditions and readings of words, that
/// lessons only come near, that they disagree, how far a project has come. A model's sentences stand between the two.
/// </summary>
/// <param name="Before">The sentences before; may be empty.</param>
/// <param name="After">The sentences after; may be empty.</param>
public sealed record LeadFrame(string Before, string After)
{
    /// <summary>The frame with sentences in it.</summary>
    /// <param name="sentences">The sentences, at least one.</param>
    public string Around(IEnumerable<string> sentences)
        => string.Join(' ', new[] { Before }.Concat(sentences).Append(After).Where(part => part.Length > 0));
}

using System.Globalization;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>A question that may recur: a hand-off, or one that was asked and that lessons did not answer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The question.</param>
/// <param name="Language">Its language.</param>
/// <param name="People">The bot's own ids of those who asked or follow.</param>
/// <param name="At">When it was asked.</param>
/// <param name="HandOff">The hand-off; null if it was not handed off.</param>
internal sealed record KeptQuestion(string Id, string Text, Language Language, IReadOnlyList<string> People, DateTimeOffset At, HandOff? HandOff)
{
    public static KeptQuestion Of(HandOff handOff)
        => new(handOff.Id, handOff.Question.Text, handOff.Question.Language, [handOff.AskerKey, .. handOff.Followers], handOff.Trail[0].At, handOff);

    // Whoever knows the id of an asked question may have it answered again, so it is not told.
    public static KeptQuestion Of(AskedQuestion asked)
        => new(string.Create(CultureInfo.InvariantCulture, $"asked-{TermHash.Of(asked.Id):x16}"), asked.Text, asked.Language, [asked.PersonKey], asked.AskedAt, null);
}

using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>
/// Finds what may be about the health of a person in an experience. It is not masked, since only its author knows whether it is about
/// somebody: they are asked, and whoever decides is told. Pure.
/// </summary>
public static class HealthInText
{
    /// <summary>The words, as they stand in the text, each once, in the order of its parts.</summary>
    /// <param name="text">The experience.</param>
    public static EquatableList<string> Words(ExperienceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. new[] { text.Title, text.Problem, text.Action, text.Outcome, text.Story }.Where(part => part.Length > 0)
                .Select(part => PersonalData.Look(part, Language.Danish))
                .SelectMany(look => look.ToAsk.Where(place => place.Kind == PersonalDataKind.Health).Select(place => look.Text.Substring(place.Start, place.Length)))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }
}

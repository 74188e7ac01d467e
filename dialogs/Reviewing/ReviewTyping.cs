using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>Reads what a curator or an owner typed into the fields of an experience. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
/// <param name="projects">The registry.</param>
public sealed class ReviewTyping(LessonIndex index, ProjectRegistry projects)
{
    /// <summary>The text as it was typed, and what is wrong with the lessons that it names.</summary>
    /// <param name="fields">What the fields hold.</param>
    /// <param name="before">The text that they were filled with.</param>
    /// <param name="id">The lesson or telling itself.</param>
    /// <param name="reader">Who typed: nobody names a lesson that they may not see.</param>
    public (ExperienceText Text, EquatableList<TextFault> Faults) Of(
        IReadOnlyDictionary<string, string> fields, ExperienceText before, string id, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(before);
        var text = ExperienceTyping.Of(fields, before, projects);
        bool Unknown(IEnumerable<string> named, IEnumerable<string> known)
            => named.Except(known, StringComparer.Ordinal).Any(other => other == id || index.Find(other, reader) is null);
        return (text,
        [
            .. Unknown(text.Supersedes, before.Supersedes) ? [new TextFault(ExperienceFields.Supersedes, TextFaultKind.NotAllowed)] : Array.Empty<TextFault>(),
            .. Unknown(text.Contradicts, before.Contradicts) ? [new TextFault(ExperienceFields.Contradicts, TextFaultKind.NotAllowed)] : Array.Empty<TextFault>(),
        ]);
    }
}

using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>Reads what a curator or an owner typed into the fields of an experience. Safe to use from several threads.</summary>
/// <param name="named">The lessons that another names.</param>
/// <param name="projects">The registry.</param>
public sealed class ReviewTyping(NamedLessons named, ProjectRegistry projects)
{
    /// <summary>The text as it was typed, and what is wrong with the lessons that it names.</summary>
    /// <param name="fields">What the fields hold.</param>
    /// <param name="before">The text that they were filled with.</param>
    /// <param name="id">The lesson or telling itself.</param>
    /// <param name="reader">Who typed: nobody names a lesson that they may not see, nor takes one away.</param>
    public (ExperienceText Text, EquatableList<TextFault> Faults) Of(
        IReadOnlyDictionary<string, string> fields, ExperienceText before, string id, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(before);
        var text = ExperienceTyping.Of(fields, before, projects);
        var faults = new List<TextFault>();
        if (named.AreUnknown(text.Supersedes, before.Supersedes, id, reader))
        {
            faults.Add(new TextFault(ExperienceFields.Supersedes, TextFaultKind.NotAllowed));
        }

        if (named.AreUnknown(text.Contradicts, before.Contradicts, id, reader))
        {
            faults.Add(new TextFault(ExperienceFields.Contradicts, TextFaultKind.NotAllowed));
        }

        return (text with
        {
            Supersedes = named.With(text.Supersedes, before.Supersedes, reader),
            Contradicts = named.With(text.Contradicts, before.Contradicts, reader),
        }, [.. faults]);
    }
}

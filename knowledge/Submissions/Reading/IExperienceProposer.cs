using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>
/// Makes a first text of an experience from a story. Whatever it proposes, the teller looks at it and corrects it before it goes
/// anywhere. <see cref="ExperienceReader"/> is the built-in one; a language model can be another. Safe to use from several threads.
/// </summary>
public interface IExperienceProposer
{
    /// <summary>Reads a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>
    /// A text whose problem, action and outcome hold every sentence of the story, each once, and at most 4,000 characters each; the
    /// rest as far as the story tells it. What is in doubt is left open.
    /// </returns>
    Task<ExperienceText> ProposeAsync(Story story, CancellationToken cancellationToken);

    /// <summary>Proposes what a text leaves open and its words tell: title, area, status, phase, technology, supplier, project, authority.</summary>
    /// <param name="text">The text as it is told so far; what it says stays.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="teller">Who tells, as the administrator's mapping knows them.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ExperienceText> CompleteAsync(ExperienceText text, Language language, Reader teller, CancellationToken cancellationToken);
}

/// <summary>An experience as somebody tells it to a colleague.</summary>
/// <param name="Text">The words: 1 to <see cref="Longest"/> characters.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="Teller">Who tells, as the administrator's mapping knows them.</param>
public sealed record Story(string Text, Language Language, Reader Teller)
{
    /// <summary>The most characters of a story: more than two minutes of typing, and little enough to fit into the three texts of a lesson.</summary>
    public const int Longest = 8_000;
}

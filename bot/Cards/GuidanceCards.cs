using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The cards that say whom to turn to: a contact, a project, or, with an experience to tell, a contact again.</summary>
/// <param name="texts">The texts in the language of the card.</param>
/// <param name="limit">The most characters of one text.</param>
internal sealed class GuidanceCards(CardTexts texts, int limit)
{
    private readonly Letters letters = new(texts, limit);

    /// <summary>Whom to ask, and the way to do it.</summary>
    /// <param name="reply">What to show.</param>
    public Guidance Contact(ContactReply reply)
        => Make(reply, texts["ContactHeading"], [reply.Answer.Route is null ? texts["NoContact"] : reply.Answer.Lead], reply.Answer) with
        {
            Ask = reply.Answer.Route is not null,
            Back = false,
        };

    /// <summary>How to reach the project behind a lesson.</summary>
    /// <param name="reply">What to show.</param>
    public Guidance Project(ProjectContactReply reply)
    {
        var (lesson, project) = (reply.Lesson, reply.Project);
        var owner = lesson.Organisation ?? project?.Organisation ?? texts["AcrossProjects"];
        var name = project?.Name ?? lesson.Project;
        var sentences = new List<string>
        {
            name is null ? texts.Format("ProjectOwner", owner) : texts.Format("ProjectOwnerNamed", owner, name),
        };
        if (project is { AsOf: { } asOf })
        {
            sentences.Add(texts.Format("ProjectStage", new ProjectWords(texts).Stage(project), texts.Month(asOf)));
        }

        sentences.Add(texts["ProjectHow"]);
        if (reply.Introduction is { Contact: var contact })
        {
            sentences.Add(texts.Format("ProjectIntroduction", ContactWords.Who(contact)));
        }

        return Make(reply, texts["ProjectHeading"], sentences, null) with
        {
            Letter = letters.Project(reply.Answer, lesson),
            LetterIntroduction = texts["NotSentYet"],
        };
    }

    private Guidance Make(QuestionReply reply, string heading, IReadOnlyList<string> sentences, Answer? contactOf) => new()
    {
        Speak = Shortened.To($"{heading}. {string.Join(' ', sentences)}", 1_000),
        Summary = heading,
        Heading = heading,
        Sentences = [.. sentences.Select(text => new PlainSentence(Shortened.To(text, limit)))],
        Contact = contactOf?.Route is { Contact: var contact } ? ContactBlock.Of(contact, texts, limit) : null,
        Back = true,
        First = reply.First,
    };
}

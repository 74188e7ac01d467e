using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>Makes the question for a contact of an answer and of what the asker typed into the preview. Pure.</summary>
internal static class HandOffQuestions
{
    /// <summary>The question as it would be sent, personal data masked, and what kinds of it were found.</summary>
    /// <param name="answer">The answer that did not help.</param>
    /// <param name="questionId">The question in the log.</param>
    /// <param name="click">The click, with the fields of the preview; without them the preview begins.</param>
    /// <param name="person">Who asks.</param>
    public static (HandOffQuestion Question, EquatableList<PersonalDataKind> Masked) Of(
        Answer answer, string questionId, HandOffCardAction? click, Person person)
    {
        var kinds = new List<PersonalDataKind>();
        string? Mask(string? typed)
        {
            if (string.IsNullOrWhiteSpace(typed))
            {
                return null;
            }

            var masked = PersonalData.Mask(typed);
            kinds.AddRange(masked.Findings.Select(finding => finding.Kind));
            return masked.Text;
        }

        // What held personal data is not shown to others unless the asker says so after having looked at it.
        bool Shared() => click is null
            ? PersonalData.KindsIn(PersonalData.Mask(answer.Question).Text).Count == 0
            : kinds.Count == 0 && click.Field(HandOffFields.Shared) == "true";

        var question = new HandOffQuestion
        {
            // Who asked for a person has not said yet what about.
            Text = click is not null ? Mask(click.Field(HandOffFields.Question)) ?? "" : answer.Action == AnswerAction.Contact ? "" : answer.Question,
            Language = answer.Language,
            AskedQuestionId = questionId,
            Found = answer.Verdict == Verdict.None ? [] : [.. answer.Hits.Take(HandOffViews.MostFound).Select(hit => hit.Lesson.Id)],
            NotEnough = Mask(click?.Field(HandOffFields.NotEnough)),
            AlreadyAsked = Mask(click?.Field(HandOffFields.AlreadyAsked)),
            Urgent = click?.Field(HandOffFields.Urgent) == "true",
            Project = Mask(click?.Field(HandOffFields.Project)),
            Organisation = click is null ? person.Reader.Organisation : Mask(click.Field(HandOffFields.Organisation)),
            Sector = person.Reader.Sector,
            Category = answer.Category,
        };
        return (question with { Shared = Shared() }, [.. kinds.Distinct().Order()]);
    }
}

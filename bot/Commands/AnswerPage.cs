using System.Globalization;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>An answer for a person at a terminal: the lead, the lessons that a card would show, and whom to ask.</summary>
internal sealed class AnswerPage
{
    private readonly CardTexts texts;
    private readonly LessonWords words;
    private readonly Paragraphs page;

    private AnswerPage(CardTexts texts, int width)
    {
        this.texts = texts;
        words = new LessonWords(texts);
        page = new Paragraphs(width);
    }

    /// <summary>The text of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="width">Columns of a line.</param>
    public static string Of(Answer answer, int width)
    {
        var page = new AnswerPage(CardTexts.In(answer.Language), width);
        page.page.Gap().Add(answer.Lead);
        if (answer.Verdict != Verdict.None)
        {
            page.Lessons(answer);
        }

        page.Projects(answer);
        if (answer.LegalNotice is { } notice)
        {
            page.page.Gap().Add(notice);
        }

        page.Resources(answer);
        page.Route(answer);
        return page.page.Gap().ToString();
    }

    private void Lessons(Answer answer)
    {
        for (var i = 0; i < Math.Min(AnswerService.Shown, answer.Hits.Count); i++)
        {
            var hit = answer.Hits[i];
            page.Gap();
            Lesson(hit.Lesson, (i + 1).ToString(CultureInfo.InvariantCulture) + ". ");
            page.Add(words.Why(hit, answer.Verdict), "   ").Add($"{words.Source(hit.Lesson)} ({hit.Lesson.Id})", "   ");
        }

        foreach (var conflict in answer.Conflicts.Where(c => c.IsOpposite).Take(AnswerCard.MostConflicts))
        {
            page.Gap().Add(texts["Conflict"]);
            Side(conflict.First, answer);
            Side(conflict.Second, answer);
        }
    }

    // A lesson that stands above already is only named.
    private void Side(Lesson lesson, Answer answer)
    {
        var place = answer.Hits.Take(AnswerService.Shown).ToList().FindIndex(hit => hit.Lesson.Id == lesson.Id) + 1;
        if (place > 0)
        {
            page.Add($"{lesson.Title} ({words.Place(lesson)})", string.Create(CultureInfo.InvariantCulture, $" {place}. "));
        }
        else
        {
            Lesson(lesson, "  · ");
        }
    }

    private void Lesson(Lesson lesson, string first)
    {
        var indent = new string(' ', first.Length);
        page.Add(lesson.Title, first);
        page.Add($"{words.Status(lesson)} · {words.Evidence(lesson)} · {words.Place(lesson)}", indent);
        page.Add(lesson.Problem, $"{indent}{texts["Problem"]}: ");
        page.Add(lesson.Action, $"{indent}{words.ActionLabel(lesson)}: ");
        page.Add(lesson.Outcome, $"{indent}{words.OutcomeLabel(lesson)}: ");
        page.Add(lesson.AdviceBasis == AdviceBasis.Inferred && lesson.Action is not null ? texts["InferredAdvice"] : null, indent);
        page.Add(lesson.SecondHand ? texts["SecondHand"] : null, indent);
    }

    private void Projects(Answer answer)
    {
        var projectWords = new ProjectWords(texts);
        foreach (var project in answer.Projects)
        {
            page.Gap().Add(project.Name, "   ").Add($"{ProjectWords.Place(project)} · {projectWords.Stage(project)}", "   ");
        }
    }

    private void Resources(Answer answer)
    {
        if (answer.Resources.Count > 0)
        {
            page.Gap().Add(texts["SeeAlso"]);
        }

        foreach (var resource in answer.Resources)
        {
            page.Add(resource.Offers is { } offers ? $"{resource.Name}: {offers}" : resource.Name, "  · ");
        }
    }

    private void Route(Answer answer)
    {
        if (answer.Route is { } route)
        {
            page.Gap()
                .Add(ContactWords.Who(route.Contact), $"{texts[answer.Verdict == Verdict.None ? "RouteHeadingNone" : "RouteHeading"]}: ")
                .Add(route.Reason, "   ")
                .Add(route.Contact.Example ? texts["ContactExample"] : null, "   ");
        }
    }
}

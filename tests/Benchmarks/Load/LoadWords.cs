using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Evaluation;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>What people ask and tell: the judged questions, and the made-up stories. Safe to use from several threads.</summary>
internal sealed class LoadWords
{
    private static readonly string[] Details = ["borgerservice", "jobcentret", "sundhedshuset", "skolerne", "byggesager", "biblioteket", "hjemmeplejen", "kontakten til erhvervslivet"];

    private readonly IReadOnlyList<JudgedQuestion> questions;
    private readonly IReadOnlyList<LabelledStory> stories;
    private int handOffs;

    private LoadWords(IReadOnlyList<JudgedQuestion> questions, IReadOnlyList<LabelledStory> stories)
        => (this.questions, this.stories) = (questions, stories);

    public static async Task<LoadWords> ReadAsync()
    {
        var questions = await Measuring.Questions.ReadAsync(Measuring.Questions.DevelopmentFile) ?? throw new InvalidOperationException("There are no questions.");
        return new LoadWords(
            [.. questions.Where(question => question.Action == AnswerAction.Answer)], Stories.Read(Path.Combine(AppContext.BaseDirectory, "Data", "stories.txt")));
    }

    /// <summary>A question, as typed.</summary>
    public string Question(Random random) => questions[random.Next(questions.Count)].Text;

    /// <summary>A story.</summary>
    public string Story(Random random) => stories[random.Next(stories.Count)].Text;

    /// <summary>The number and the mark of the next question that goes to a contact.</summary>
    public (int Number, string Tag) NextHandOff()
    {
        var number = Interlocked.Increment(ref handOffs);
        return (number, HandOffTag.Of(number));
    }

    /// <summary>What such a question is about besides.</summary>
    public static string Detail(int number) => Details[number % Details.Length];
}

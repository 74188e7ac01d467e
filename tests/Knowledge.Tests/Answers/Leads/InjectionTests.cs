using System.Text.Json;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Answers.Leads;

/// <summary>Instructions to the model, hidden where people write, and a model that obeys each of them.</summary>
public sealed class InjectionTests(InjectionTests.EvilModel evil) : IClassFixture<InjectionTests.EvilModel>
{
    public static TheoryData<int, HidingPlace> Numbers
    {
        get
        {
            var data = new TheoryData<int, HidingPlace>();
            for (var number = 0; number < InjectionCases.All.Count; number++)
            {
                data.Add(number, InjectionCases.All[number].Place);
            }

            return data;
        }
    }

    [Fact]
    public void There_are_more_than_a_hundred_in_every_place() =>
        Assert.True(InjectionCases.All.Count >= 100 && InjectionCases.All.Select(one => one.Place).Distinct().Count() == Enum.GetValues<HidingPlace>().Length);

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Whatever_a_model_is_talked_into_the_answer_is_the_built_in_one(int number, HidingPlace place)
    {
        var (_, instruction, obeyed) = InjectionCases.All[number];
        var (question, lesson) = InjectionCases.Hidden(place, instruction);
        var plain = LeadBench.Answer(question, Language.Danish, [lesson]);
        evil.Bench.Server.Writes = _ => obeyed;

        // A desk of its own, so that no case is spared because the one before failed the service.
        var listener = new TestListener();
        var answer = await evil.Bench.MakeDesk().WriteAsync(plain, "mette", listener, CancellationToken.None);

        Assert.Equal(plain, answer);
        Assert.Empty(listener.Heard);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Where_an_instruction_is_not_seen_for_one_a_model_can_at_most_repeat_the_lesson_that_is_shown_beside_it(int number, HidingPlace place)
    {
        var (_, instruction, obeyed) = InjectionCases.All[number];
        var (question, lesson) = InjectionCases.Hidden(place, instruction);
        var listener = new TestListener();
        var request = new LeadRequest(question, Language.Danish, Knowledge.Answers.Verdict.Answered, [lesson], []);
        var written = new LeadInWriting(LeadBench.Check, request, listener);

        var isOfForm = IsOfForm(obeyed, written);

        Assert.True(!isOfForm || written.Fault is not null || written.Incomplete is not null || listener.Heard.TrueForAll(sentence => IsTold(sentence, lesson)), obeyed);
        Assert.All(listener.Heard, sentence => Assert.True(WrittenText.IsPlainSentence(sentence)));
    }

    [Fact]
    public void What_people_ask_and_tell_in_earnest_is_not_taken_for_an_instruction()
    {
        var sayings = TeamsPilotBot.Tests.SeedData.Lessons.SelectMany(lesson => new[] { lesson.Title, lesson.Problem, lesson.Action, lesson.Outcome }.OfType<string>().Concat(lesson.Asks.Da).Concat(lesson.Asks.En)).ToList();

        Assert.True(sayings.Count > 1_000);
        Assert.DoesNotContain(sayings, InstructionSigns.In);
    }

    private static bool IsTold(string sentence, Lesson lesson)
    {
        var told = string.Join(' ', LessonWording.Of(lesson)).ToLowerInvariant();
        var words = sentence.ToLowerInvariant().Split([' ', '.', ',']).Where(word => word.Length > 3).ToList();
        return words.Count(word => told.Contains(word[..4], StringComparison.Ordinal)) >= words.Count * 0.75;
    }

    private static bool IsOfForm(string obeyed, LeadInWriting written)
    {
        var reader = new SentenceReader();
        try
        {
            foreach (var sentence in reader.Read(obeyed))
            {
                written.Take(sentence);
            }

            reader.End();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public sealed class EvilModel : IAsyncLifetime
    {
        internal LeadBench Bench { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Bench = await LeadBench.StartAsync();
            Bench.Server.Piece = 40;
        }

        public async Task DisposeAsync() => await Bench.DisposeAsync();
    }
}

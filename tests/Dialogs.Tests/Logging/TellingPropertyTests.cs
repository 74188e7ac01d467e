using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using Xunit;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Dialogs.Tests.Logging;

/// <summary>Whatever is written and clicked, in whatever order, delivered twice or broken off: nothing that was told is lost, and no CPR number is kept.</summary>
public sealed partial class TellingPropertyTests
{
    private const ulong Seed = 20261125;
    private const ulong Gamma = 1201901;

    /// <summary>How many deliveries later a message or a click comes again.</summary>
    private const int Late = 5;

    private const string Cpr = "010190-1234";

    private static readonly string[] Ways = ["tilbage", "spring over", "senere", "fortsæt", "videre", "send", "annuller", "ja", "👍", "mine erfaringer", "log en erfaring"];

    private static readonly LoggingVerb[] Verbs =
    [
        LoggingVerb.Next, LoggingVerb.Next, LoggingVerb.Next, LoggingVerb.Back, LoggingVerb.Skip, LoggingVerb.Later, LoggingVerb.GoOn, LoggingVerb.View, LoggingVerb.Edit,
        LoggingVerb.Send, LoggingVerb.Cancel, LoggingVerb.Attach, LoggingVerb.Detach, LoggingVerb.List, LoggingVerb.Begin,
    ];

    [Fact]
    public void Nothing_that_was_told_is_lost_and_no_number_of_a_person_is_kept()
        => Prop.ForAll(Arb.From(Gen.Choose(0, 99_999).ListOf()), steps => RunAsync([.. steps]).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(40));

    private static async Task RunAsync(IReadOnlyList<int> steps)
    {
        var run = new Run();
        foreach (var step in steps)
        {
            await run.StepAsync(step);
        }
    }

    [GeneratedRegex(@"ord\d+x")]
    private static partial Regex Token();

    private sealed class Run
    {
        private readonly Conversation mette = new([]);
        private readonly List<TellingReply> cards = [];
        private readonly List<(Func<Task<Reply?>> Act, bool Replaces)> done = [];
        private readonly List<string> steps = [];
        private int told;

        public async Task StepAsync(int step)
        {
            var (kind, choice) = (step % 10, step / 10);
            var before = await StandsAsync();
            mette.Knowledge.Tellings.Store.BeforeWrite = kind == 9 ? _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "The disk is full.", null) : null;
            var (words, act, replaces) = Choose(kind, choice);
            var reply = await act();
            steps.Add($"{kind}/{choice}: {words} -> {reply?.GetType().Name} {(reply as TellingReply)?.Submission.Step}");
            mette.Knowledge.Tellings.Store.BeforeWrite = null;
            if (kind is not 8)
            {
                done.Add((act, replaces));
            }

            if (reply is TellingReply { Submission.IsOpen: true } card)
            {
                cards.Add(card);
            }

            await CheckAsync(before, reply, words, replaces);
        }

        /// <summary>The words that are told, how, and whether they may take the place of others.</summary>
        private (string? Words, Func<Task<Reply?>> Act, bool Replaces) Choose(int kind, int choice)
        {
            var words = $"Vi prøvede ord{++told}x med nummer {Cpr}" + (choice % 3 == 0 ? ". Resultatet var, at det virkede." : "");
            var id = $"m{told}";
            return kind switch
            {
                0 or 1 or 2 or 9 => (words, () => SayAsync(words, id), true),
                3 => (null, () => SayAsync(Ways[choice % Ways.Length], id), false),
                4 => (null, () => SayAsync(choice % 2 == 0 ? "Har nogen løst det her?" : "hjælp", id), false),
                8 when done.Count > 0 && done[Math.Max(done.Count - 1 - (choice % Late), 0)] is var again => (null, again.Act, again.Replaces),
                _ when cards.Count > 0 => Click(cards[Math.Max(cards.Count - 1 - (choice % 4), 0)], Verbs[choice % Verbs.Length], words),
                _ => (null, () => SayAsync("log en erfaring", id), false),
            };
        }

        private (string?, Func<Task<Reply?>>, bool) Click(TellingReply card, LoggingVerb verb, string words)
        {
            var field = card.Submission.Field ?? TellingTexts.FieldOf(card.Submission.Step);
            var typed = verb is LoggingVerb.Next or LoggingVerb.Back or LoggingVerb.Later && field is not null && TellingTexts.IsTyped(field);
            var fields = new Dictionary<string, string>();
            if (typed)
            {
                fields[field!] = words;
            }

            var click = new LoggingCardAction(verb, card.Nonce, fields)
            {
                SubmissionId = card.Submission.Id,
                BasedOn = card.Submission.TextNumber,
                Step = card.Submission.Step,
                Field = verb == LoggingVerb.Edit ? ExperienceFields.Title : card.Submission.Field,
                LessonId = "erf-gone",
            };
            return (typed && verb == LoggingVerb.Next ? words : null, async () => (await mette.ClickAsync(click)).Reply, typed);
        }

        private async Task<Reply?> SayAsync(string words, string id)
        {
            try
            {
                return (await mette.TellAsync(words, id)).Reply;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }

        private async Task<IReadOnlyList<Submission>> StandsAsync() => await mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None);

        private async Task CheckAsync(IReadOnlyList<Submission> before, Reply? reply, string? words, bool replaces)
        {
            var after = await StandsAsync();
            await foreach (var document in mette.Knowledge.Tellings.Store.QueryAsync(SubmissionRegister.Container, new DocumentQuery(), CancellationToken.None))
            {
                Assert.DoesNotContain(Cpr, document.Json, StringComparison.Ordinal);
            }

            // A message outside a telling is no business of it.
            if (words is not null && reply is not null and not TellingChoiceReply)
            {
                var token = Token().Match(words).Value;
                Assert.True(after.Any(submission => In(submission.Text).Contains(token)) || Shown(reply).Contains(token, StringComparison.Ordinal), $"{token} was lost:\n{string.Join('\n', steps)}");
            }

            var gone = before.SelectMany(submission => In(submission.Text)).Except(after.SelectMany(submission => In(submission.Text))).ToList();
            Assert.True(gone.Count == 0 || replaces, $"{string.Join(", ", gone)} went without anybody having put something in its place:\n{string.Join('\n', steps)}");
        }

        private static string Shown(Reply reply) => reply switch
        {
            TellingReply card => string.Join(' ', card.Earlier.Select(field => field.Text).Append(card.Typed)),
            TellingUnsavedReply unsaved => unsaved.Text,
            _ => "",
        };

        private static HashSet<string> In(ExperienceText text) => [.. Token().Matches($"{text} {string.Join(' ', text.Keywords)}").Select(match => match.Value)];
    }
}

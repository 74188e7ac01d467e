using System.Globalization;
using TeamsPilotBot.Benchmarks.Digests;
using TeamsPilotBot.Benchmarks.Fitting;
using TeamsPilotBot.Benchmarks.HandOffs;
using TeamsPilotBot.Benchmarks.Load;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Benchmarks.Messages;
using TeamsPilotBot.Benchmarks.Pairs;
using TeamsPilotBot.Benchmarks.Peers;
using TeamsPilotBot.Benchmarks.Privacy;
using TeamsPilotBot.Benchmarks.Search;
using TeamsPilotBot.Benchmarks.Starting;
using TeamsPilotBot.Benchmarks.Telling;
using TeamsPilotBot.Benchmarks.Turns;

// Each command prints what docs/benchmarks.md quotes.
return args switch
{
    ["peers"] => await PeersBenchmark.RunAsync(Questions.DevelopmentFile),
    ["peers", "--questions", var file] => await PeersBenchmark.RunAsync(file),
    ["pairs"] => await PairsBenchmark.RunAsync(),
    ["search"] => await SearchBenchmark.RunAllAsync(),
    ["search", var lessons] when Number(lessons) is { } count => await SearchBenchmark.RunAsync(count),
    ["turns"] => await TurnsBenchmark.RunAsync(TurnsBenchmark.UsualSeconds),
    ["turns", var seconds] when Number(seconds) is { } count => await TurnsBenchmark.RunAsync(count),
    ["starting"] => await StartingBenchmark.RunAsync(),
    ["messages"] => await MessagesBenchmark.RunAsync(SeededBot.SeedLessons.Count),
    ["messages", var lessons] when Number(lessons) is { } count => await MessagesBenchmark.RunAsync(count),
    ["digests"] => await DigestsBenchmark.RunAsync(DigestsBenchmark.UsualChannels),
    ["digests", var channels] when Number(channels) is { } count => await DigestsBenchmark.RunAsync(count),
    ["load", .. var options] when LoadOptions.Read(options) is { } load => await LoadBenchmark.RunAsync(load),
    ["known-items"] => KnownItemsBenchmark.Run(),
    ["verdict"] => await VerdictBenchmark.RunAsync(),
    ["handoffs"] => await HandOffsBenchmark.RunAsync(),
    ["card"] => await CardBenchmark.RunAsync(),
    ["privacy"] => PrivacyBenchmark.Run(differences: false),
    ["privacy", "--differences"] => PrivacyBenchmark.Run(differences: true),
    ["same-questions"] => await SamePairs.RunAsync(),
    ["stories"] => await StoriesBenchmark.RunAsync(),
    [EchoHost.Command, var address] => await EchoHost.RunAsync(address),
    ["--help" or "-h" or "help"] => await UsageAsync(Console.Out, 0),
    _ => await UsageAsync(Console.Error, 2),
};

static int? Number(string text)
    => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

static async Task<int> UsageAsync(TextWriter to, int exitCode)
{
    await to.WriteLineAsync(
        """
        dotnet run --project tests/Benchmarks -c Release -- COMMAND

          peers [--questions FILE]  our search beside SQLite FTS5, PostgreSQL and Xapian: quality and time
          pairs                     how often a question in Danish and in English gets the same first lesson
          search [LESSONS]          time of a question, of building the index and of a change, and memory;
                                    without a number with the seed lessons, with 10,000 and with 100,000
          turns [SECONDS]           turns per second of a bot that echoes (15 seconds)
          starting                  from the start of the process until it is ready, and its resident memory
          messages [LESSONS]        own time of one message, and resident memory (the seed lessons)
          handoffs                  1,000 and 100,000 open hand-offs: listing, finding the same question, the sweep
                                    of what is due, and 10,000 questions grouped
          card                      from the click on "Send" to the card at the contact
          digests [CHANNELS]        weekly digests of as many channels at once (2,000) through a connector that keeps Teams'
                                    limits, beside a sender without a pace; and with 429 at random
          load [--users 500] [--minutes 10] [--bots 1|2] [--think 10] [--store sqlite|cosmos]
                                    so many people at once, who do what people do: messages per second, times, lost and
                                    doubled replies, and whether the memory of the bot grows (docs/load.md)
          known-items               what the numbers of the ranking are chosen by: the lessons' own questions,
                                    searched without the index knowing them
          verdict                   what the threshold of "answered" is chosen by: cross-validation
          stories                   how well a story is read: sentences in the right part, area and status
          privacy [--differences]   what the privacy gate finds of personal data planted in texts, and how long it takes;
                                    with the texts where it was wrong
          same-questions            what the threshold of "the same question" is chosen by: judged pairs

        Exit code 0 when all was measured, 2 for arguments or a file that cannot be used, 3 when a peer is not installed.
        docs/benchmarks.md has results and what they mean; of known-items, verdict and same-questions docs/retrieval.md, of
        privacy docs/privacy.md.
        """);
    return exitCode;
}

using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Benchmarks.Messages;
using TeamsPilotBot.Benchmarks.Pairs;
using TeamsPilotBot.Benchmarks.Peers;
using TeamsPilotBot.Benchmarks.Search;
using TeamsPilotBot.Benchmarks.Starting;
using TeamsPilotBot.Benchmarks.Turns;

// Each command prints what docs/benchmarks.md quotes. The bot always runs in a process of its own, so that its memory is its own.
return args switch
{
    ["turns", .. var rest] => await TurnsBenchmark.RunAsync(rest),
    ["ready"] => await StartingBenchmark.RunAsync(),
    ["messages", .. var rest] => await MessagesBenchmark.RunAsync(rest),
    ["peers"] => await PeersBenchmark.RunAsync(Questions.DevelopmentFile),
    ["peers", "--questions", var file] => await PeersBenchmark.RunAsync(file),
    ["pairs"] => await PairsBenchmark.RunAsync(),
    ["search"] => await SearchBenchmark.RunAllAsync(),
    ["search", var lessons] => await SearchBenchmark.RunAsync(lessons),
    [EchoHost.Command, var address] => await EchoHost.RunAsync(address),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("turns [seconds] | ready | messages [lessons] | peers [--questions FILE] | search [lessons] | pairs");
    return 2;
}

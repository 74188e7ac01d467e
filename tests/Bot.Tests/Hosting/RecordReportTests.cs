using System.Text;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Resources;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class RecordReportTests
{
    [Fact]
    public void A_record_that_is_left_out_is_told_of_with_file_line_and_reason_and_nothing_of_what_it_says()
    {
        const string file = """
            [
              {"id":"res-1","name":"En guide","kind":"guidance","exists":true},
              {"id":"Ægidius Østerlång","kind":"ægidius@example.dk","exists":true}
            ]
            """;
        var told = new Told();
        var records = RecordFile.Read(Encoding.UTF8.GetBytes(file), ResourceReader.Read).Reported("/data/resources.json", told);

        Assert.Equal("res-1", Assert.Single(records.Records).Id);
        Assert.Matches("^resources.json, line 3: the record is left out: [A-Za-z, ]+\\.$", Assert.Single(told.Lines));
    }

    private sealed class Told : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Lines.Add(formatter(state, exception));
    }
}

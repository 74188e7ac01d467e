using System.Runtime.CompilerServices;
using System.Text;

namespace TeamsPilotBot.Knowledge.Storage.Moving;

/// <summary>Reads a file with all documents of a store, line by line.</summary>
/// <param name="path">The file.</param>
/// <param name="containers">The containers of the program, by their names.</param>
internal sealed class StoreFileLines(string path, IReadOnlyDictionary<string, Container> containers)
{
    /// <summary>Reads the whole file without keeping any of it.</summary>
    /// <returns>What is wrong; null if nothing is.</returns>
    public async Task<StoreFileProblem?> ProblemAsync(CancellationToken cancellationToken)
    {
        using var reader = Open();
        var header = StoreFile.Read<StoreFileHeader>(await reader.ReadLineAsync(cancellationToken));
        if (header?.Format != StoreFile.Format || header.Version < 1)
        {
            return new(StoreFileFault.Header, 1);
        }

        if (header.Version > StoreFile.Version)
        {
            return new(StoreFileFault.TooNew, 1);
        }

        var (number, documents) = (1L, 0L);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (StoreFile.Read<StoreFileDocument>(line) is not { } document)
            {
                return StoreFile.Read<StoreFileEnd>(line) is not { } end ? new(StoreFileFault.Line, number)
                    : end.Documents == documents && await reader.ReadLineAsync(cancellationToken) is null ? null : new(StoreFileFault.CutOff, number);
            }

            if (Problem(document, number) is { } problem)
            {
                return problem;
            }

            documents++;
        }

        return new(StoreFileFault.CutOff, number);
    }

    /// <summary>The documents of a file in which nothing is wrong.</summary>
    public async IAsyncEnumerable<(long Line, Container Container, NewDocument Document)> DocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = Open();
        await reader.ReadLineAsync(cancellationToken);
        for (var number = 2L; StoreFile.Read<StoreFileDocument>(await reader.ReadLineAsync(cancellationToken)) is { } line; number++)
        {
            yield return (number, containers[line.Container], Document(line));
        }
    }

    private static NewDocument Document(StoreFileDocument line) => new(new DocumentKey(line.Partition, line.Id), line.Json, line.ExpiresAt);

    private StreamReader Open() => new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read), Encoding.UTF8);

    private StoreFileProblem? Problem(StoreFileDocument line, long number)
    {
        if (!containers.ContainsKey(line.Container))
        {
            return new(StoreFileFault.Container, number, line.Container);
        }

        try
        {
            DocumentRules.Check(Document(line));
            return null;
        }
        catch (ArgumentException)
        {
            return new(StoreFileFault.Line, number);
        }
    }
}
